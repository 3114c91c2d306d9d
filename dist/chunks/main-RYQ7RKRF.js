import {
  main,
  mainWithin
} from "./chunk-2NJAR3HM.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
