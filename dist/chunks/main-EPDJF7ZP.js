import {
  main,
  mainWithin
} from "./chunk-BKDSV642.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
