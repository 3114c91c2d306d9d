import {
  main
} from "./chunk-QZQ24NRN.js";
import "./chunk-CZVNKOH5.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
