import {
  main
} from "./chunk-6Q4J7KXB.js";
export {
  main
};
