import {
  main
} from "./chunk-JRSCQBEX.js";
export {
  main
};
