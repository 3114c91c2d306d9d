import {
  main,
  mainWithin
} from "./chunk-HJMKO6LU.js";
import "./chunk-LWC6FZZ6.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-2NEAJVVW.js";
import "./chunk-M6DMK7NF.js";
import "./chunk-LNWXNP65.js";
import "./chunk-K7X5AKGT.js";
import "./chunk-DA4OYTBY.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
