import {
  main
} from "./chunk-3HQ2BLMT.js";
import "./chunk-N37AYQEB.js";
import "./chunk-MDZPAGFC.js";
import "./chunk-WT77ND2C.js";
import "./chunk-DDO463WF.js";
import "./chunk-MEGDQPME.js";
import "./chunk-E6RC6OYM.js";
import "./chunk-P7CZ5A5S.js";
export {
  main
};
