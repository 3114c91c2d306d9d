import {
  main,
  mainWithin
} from "./chunk-NCISVKOX.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
