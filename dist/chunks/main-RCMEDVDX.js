import {
  main
} from "./chunk-ADLDRBWT.js";
import "./chunk-ZESOIIHV.js";
import "./chunk-FCJYLFG6.js";
import "./chunk-SDQVM6YS.js";
import "./chunk-I3HZO7C3.js";
import "./chunk-3DHNPLUG.js";
import "./chunk-JCDQCW7S.js";
import "./chunk-4Z4YUK7K.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
