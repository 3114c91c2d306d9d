import {
  main
} from "./chunk-JNUVDCI7.js";
export {
  main
};
