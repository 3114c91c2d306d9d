import {
  main
} from "./chunk-TZ3QFONT.js";
import "./chunk-NAJQIBOT.js";
import "./chunk-DBABDJMD.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
