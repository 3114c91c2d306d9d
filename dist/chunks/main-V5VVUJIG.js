import {
  main,
  mainWithin
} from "./chunk-6UVYOZSL.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
