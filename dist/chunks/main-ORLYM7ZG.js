import {
  main,
  mainWithin
} from "./chunk-HJ2WIZTR.js";
import "./chunk-CCOKIQBU.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-SZC7QXN6.js";
import "./chunk-ZWWCAJ7H.js";
import "./chunk-4SNBC5XA.js";
import "./chunk-N3PU32V3.js";
import "./chunk-HT5UQKYW.js";
export {
  main,
  mainWithin
};
