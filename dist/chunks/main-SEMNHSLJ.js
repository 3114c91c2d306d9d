import {
  main,
  mainWithin
} from "./chunk-QUWPH7OO.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
