import {
  main,
  mainWithin
} from "./chunk-CRLPWLEE.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
