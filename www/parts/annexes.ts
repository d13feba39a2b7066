// The official wording, pasted.
import { KvalitetsmodelBilag } from "../../pkg/src/elements/bilag.js";
import { useReader } from "../../pkg/src/elements/bilag/reader.js";
import { define } from "../define.js";

useReader(() => import("kvalitetsmodel/bilag"));
define({ "kvalitetsmodel-bilag": KvalitetsmodelBilag });
