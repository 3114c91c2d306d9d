import {
  main,
  mainWithin
} from "./chunk-L43QLR6C.js";
import "./chunk-MYBEWRCH.js";
export {
  main,
  mainWithin
};
