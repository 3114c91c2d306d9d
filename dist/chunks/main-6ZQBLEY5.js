import {
  main
} from "./chunk-YHYMNNBL.js";
import "./chunk-NAJQIBOT.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
