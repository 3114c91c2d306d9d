import {
  main
} from "./chunk-2Q7S5LDJ.js";
export {
  main
};
