import {
  main,
  mainWithin
} from "./chunk-6D2WYOEX.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
