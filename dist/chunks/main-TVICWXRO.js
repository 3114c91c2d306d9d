import {
  main,
  mainWithin
} from "./chunk-ZOWBHNEH.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
