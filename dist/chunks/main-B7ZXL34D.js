import {
  main,
  mainWithin
} from "./chunk-HHH4SVHO.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
