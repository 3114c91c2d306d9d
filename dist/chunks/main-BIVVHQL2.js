import {
  main
} from "./chunk-2WWQZSS4.js";
import "./chunk-HTR3YTM5.js";
import "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main
};
