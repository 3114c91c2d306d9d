import {
  openSigning
} from "./chunk-R7N3CRG7.js";
import "./chunk-7OJATLVV.js";
import "./chunk-S6JSLMI7.js";
import "./chunk-3AY64AFA.js";
import "./chunk-BHGJXBL6.js";
import "./chunk-3JQ7QT4L.js";
import "./chunk-4ESDXPR3.js";
export {
  openSigning
};
