import {
  main
} from "./chunk-5BIRA3YY.js";
import "./chunk-OU6PLQHV.js";
import "./chunk-DMTZKSKP.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
