import {
  main
} from "./chunk-F32BLFBV.js";
import "./chunk-OU6PLQHV.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
