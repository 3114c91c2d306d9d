import {
  main,
  mainWithin
} from "./chunk-FSUTONLQ.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
