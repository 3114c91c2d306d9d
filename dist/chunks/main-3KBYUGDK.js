import {
  main,
  mainWithin
} from "./chunk-6MONBPL7.js";
import "./chunk-KAO2RF6T.js";
export {
  main,
  mainWithin
};
