import {
  openSigning
} from "./chunk-TGOWS5CZ.js";
import "./chunk-I3HZO7C3.js";
import "./chunk-QKOWAIGJ.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  openSigning
};
