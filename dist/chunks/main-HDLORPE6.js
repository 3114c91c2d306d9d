import {
  main,
  mainWithin
} from "./chunk-F2VFHWGD.js";
import "./chunk-P7CZ5A5S.js";
export {
  main,
  mainWithin
};
