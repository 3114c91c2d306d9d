import {
  main
} from "./chunk-X6WO5LXP.js";
import "./chunk-JTI42XZA.js";
import "./chunk-V3JQJ6JZ.js";
import "./chunk-DGF3O2MP.js";
import "./chunk-IK5KQK7W.js";
import "./chunk-IMEJJBT2.js";
import "./chunk-MBVAYBRI.js";
import "./chunk-RFHBRIZA.js";
import "./chunk-J5EUGEI5.js";
import "./chunk-JTYIUYNF.js";
export {
  main
};
