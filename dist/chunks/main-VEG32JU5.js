import {
  main,
  mainWithin
} from "./chunk-LAH4TFRX.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
