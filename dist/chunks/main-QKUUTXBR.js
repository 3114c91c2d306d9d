import {
  main,
  mainWithin
} from "./chunk-37VNFCT6.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
