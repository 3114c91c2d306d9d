import {
  main,
  mainWithin
} from "./chunk-QCLCOI3P.js";
import "./chunk-P7CZ5A5S.js";
export {
  main,
  mainWithin
};
