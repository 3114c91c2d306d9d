import {
  main
} from "./chunk-O5W5CMFK.js";
import "./chunk-4NFPHMUW.js";
import "./chunk-6N5FSZYU.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
