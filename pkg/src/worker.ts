// The worker with the engine of everything: one file, which a page asks for, and which may have a policy of its own.
import { everything } from "./glue.js";
import { serve } from "./worker/serve.js";

serve(everything);
