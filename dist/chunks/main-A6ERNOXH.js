import {
  main,
  mainWithin
} from "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  main,
  mainWithin
};
