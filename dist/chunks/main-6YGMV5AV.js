import {
  main,
  mainWithin
} from "./chunk-SXEGEUAZ.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
