import {
  main
} from "./chunk-OPP5PGKD.js";
export {
  main
};
