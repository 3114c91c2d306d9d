import {
  main,
  mainWithin
} from "./chunk-UBLOW4JL.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
