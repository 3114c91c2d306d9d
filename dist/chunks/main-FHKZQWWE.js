import {
  main,
  mainWithin
} from "./chunk-HHIW7SPN.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
