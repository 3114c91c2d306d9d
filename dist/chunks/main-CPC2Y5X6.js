import {
  main,
  mainWithin
} from "./chunk-MT3Z7SBB.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
