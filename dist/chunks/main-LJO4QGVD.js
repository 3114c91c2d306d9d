import {
  main
} from "./chunk-SL4QXOV3.js";
import "./chunk-NAJQIBOT.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
