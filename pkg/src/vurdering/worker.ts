// The worker with the engine of the assessment alone.
import { serve } from "../worker/serve.js";
import { vurdering } from "./glue.js";

serve(vurdering);
