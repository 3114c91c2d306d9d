import {
  main,
  mainWithin
} from "./chunk-RVBST22Q.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
