import {
  main,
  mainWithin
} from "./chunk-ZKMNCD4D.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
