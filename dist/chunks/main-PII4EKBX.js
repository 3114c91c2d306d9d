import {
  main
} from "./chunk-RQHZYWU3.js";
import "./chunk-CZVNKOH5.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
