import {
  main
} from "./chunk-ZN2UTLCI.js";
import "./chunk-NAJQIBOT.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
