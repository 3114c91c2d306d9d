import {
  main
} from "./chunk-U3MLHBA3.js";
import "./chunk-4NFPHMUW.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
