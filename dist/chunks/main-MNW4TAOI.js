import {
  main
} from "./chunk-AVREKJAD.js";
import "./chunk-OAL5J4RP.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-5WUVLL7I.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-DCTCKTDG.js";
import "./chunk-C34T6YLQ.js";
import "./chunk-BB27IWAI.js";
import "./chunk-4HE3ARCO.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
