import {
  main
} from "./chunk-S2ZUDBIM.js";
import "./chunk-FZP2Y43F.js";
import "./chunk-RZOOK6DD.js";
import "./chunk-QAMYQFTA.js";
import "./chunk-5EAVTUAX.js";
import "./chunk-TIWP3URU.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  main
};
