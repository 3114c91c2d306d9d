import {
  main,
  mainWithin
} from "./chunk-VCTYV3WL.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
