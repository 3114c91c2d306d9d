import {
  main,
  mainWithin
} from "./chunk-6APYVWIO.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
