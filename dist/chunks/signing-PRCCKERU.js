import {
  openSigning
} from "./chunk-UAHGXEMH.js";
import "./chunk-ARKZLCRK.js";
import "./chunk-5JI3PMOQ.js";
import "./chunk-HHXDJY52.js";
import "./chunk-EQN5GV5Q.js";
import "./chunk-4UHUY2JV.js";
import "./chunk-HT5UQKYW.js";
export {
  openSigning
};
