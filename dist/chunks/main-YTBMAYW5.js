import {
  main
} from "./chunk-7VPDZVXQ.js";
import "./chunk-UWT4DUK3.js";
import "./chunk-CZVNKOH5.js";
import "./chunk-IBWDN2QD.js";
import "./chunk-UH4CNWQ3.js";
import "./chunk-YZ3HEY5K.js";
import "./chunk-MVPSUWTX.js";
import "./chunk-HT5UQKYW.js";
export {
  main
};
